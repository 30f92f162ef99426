/**
 * Figures of history, religion and the arts whom every reader knows by one name, so that no copy gives them another: those that
 * general encyclopedias enter under that name alone.
 */
export const oneNamePeople: ReadonlySet<string> = new Set([
  'Jesus Christ',
  ...`Aeschylus Aesop Akhmatova Allah Archimedes Aristophanes Aristotle Attila Bach Balzac Bartók Baudelaire Beethoven Berlioz Bernini Bizet Borges
  Botticelli Boudicca Brahms Brecht Bruckner Brueghel Buddha Bulgakov Byron Caesar Caligula Calvin Camus Canaletto Caravaggio Catullus Cervantes
  Cézanne Chaucer Chekhov Chopin Christ Cicero Cleopatra Confucius Copernicus Corneille Dante Darwin Debussy Degas Derrida Descartes Dickens
  Diderot Donatello Donizetti Dostoevsky Dostoyevsky Dürer Dvorak Dvořák Einstein Elgar Erasmus Euclid Euripides Fermat Flaubert Freud Galileo
  Gandhi Gauguin Genghis Giotto God Goethe Gogol Gounod Goya Handel Hannibal Haydn Hegel Heidegger Herodotus Hippocrates Hitler Hokusai Homer
  Horace Hume Ibsen Janáček Jesus Kafka Kandinsky Kant Keats Kepler Kierkegaard Klee Klimt Leibniz Lenin Leonardo Lermontov Liszt Livy Luther
  Machiavelli Madonna Magritte Mahler Mallarmé Mandela Manet Mao Marx Massenet Matisse Mendelssohn Michelangelo Milton Modigliani Mohammed Molière
  Monet Montaigne Montesquieu Monteverdi Montezuma Moses Mozart Muhammad Mussolini Mussorgsky Nabokov Napoleon Nero Newton Nietzsche Nostradamus
  Offenbach Ovid Paganini Pelé Pericles Petrarch Picasso Plato Pliny Plutarch Prokofiev Proust Puccini Pushkin Pythagoras Rabelais Rachmaninov
  Racine Raphael Rasputin Ravel Rembrandt Renoir Rilke Rimbaud Rimsky-Korsakov Rodin Rossini Rousseau Rubens Saladin Sappho Sartre Satan Schiller
  Schoenberg Schopenhauer Schubert Schumann Seneca Seurat Shakespeare Shostakovich Sibelius Smetana Socrates Solomon Sophocles Spartacus Spinoza
  Stalin Stendhal Stravinsky Strindberg Tacitus Tchaikovsky Thucydides Tintoretto Titian Tolstoy Toulouse-Lautrec Trotsky Turgenev Tutankhamun
  Velázquez Verdi Verlaine Vermeer Virgil Vivaldi Voltaire Wagner Wittgenstein Xenophon Zeus Zola`.split(
    /\s+/
  )
])
