/**
 * Figures of history, religion, the arts, song and sport whom every reader knows by one name, so that no copy gives them another:
 * those that general encyclopedias enter under that name alone.
 */
export const oneNamePeople: ReadonlySet<string> = new Set([
  'Jesus Christ',
  ...`Adele Aeschylus Aesop Akhmatova Allah Anitta Archimedes Aristophanes Aristotle Attila Bach Balzac Banksy Bartók Baudelaire Beethoven Berlioz
  Bernini Beyoncé Bizet Björk Bono Borges Botticelli Boudicca Brahms Brecht Bruckner Brueghel Buddha Bulgakov Byron Caesar Caligula Calvin Camus
  Canaletto Caravaggio Casemiro Catullus Cervantes Cézanne Chaucer Chekhov Cher Chopin Christ Cicero Cleopatra Confucius Copernicus Corneille Dante
  Darwin Debussy Degas Derrida Descartes Dickens Diderot Donatello Donizetti Dostoevsky Dostoyevsky Drake Dürer Dvorak Dvořák Einstein Elgar Eminem
  Enya Erasmus Euclid Euripides Fermat Flaubert Freud Galileo Gandhi Gauguin Gavi Genghis Giotto God Goethe Gogol Gounod Goya Handel Hannibal Haydn
  Hegel Heidegger Herodotus Hippocrates Hitler Hokusai Homer Horace Hume Ibsen Janáček Jesus Kafka Kaká Kandinsky Kant Keats Kepler Kesha
  Kierkegaard Klee Klimt Leibniz Lenin Leonardo Lermontov Liszt Livy Lizzo Lorde Ludacris Luther Machiavelli Madonna Magritte Mahler Mallarmé
  Mandela Manet Mao Marx Massenet Matisse Mendelssohn Michelangelo Milton Moby Modigliani Mohammed Molière Monet Montaigne Montesquieu Monteverdi
  Montezuma Moses Mozart Muhammad Mussolini Mussorgsky Nabokov Napoleon Nero Newton Neymar Nietzsche Nostradamus Offenbach Ovid Paganini Pedri Pelé
  Pericles Petrarch Picasso Plato Pliny Plutarch Prokofiev Proust Psy Puccini Pushkin Pythagoras Rabelais Rachmaninov Racine Raphael Raphinha
  Rasputin Ravel Rembrandt Renoir Richarlison Rihanna Rilke Rimbaud Rimsky-Korsakov Rodin Rodri Ronaldinho Ronaldo Rosalía Rossini Rousseau Rubens
  Sade Saladin Sappho Sartre Satan Schiller Schoenberg Schopenhauer Schubert Schumann Seneca Seurat Shakespeare Shakira Shostakovich Sibelius
  Skepta Smetana Socrates Solomon Sophocles Spartacus Spinoza Stalin Stendhal Sting Stormzy Stravinsky Strindberg Suharto Sukarno Tacitus
  Tchaikovsky Thucydides Tintoretto Titian Tolstoy Toulouse-Lautrec Trotsky Turgenev Tutankhamun Usher Velázquez Verdi Verlaine Vermeer Virgil
  Vivaldi Voltaire Wagner Wittgenstein Xenophon Zendaya Zeus Zico Zola`.split(/\s+/)
])
