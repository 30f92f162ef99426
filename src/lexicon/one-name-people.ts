/**
 * Figures of history, religion and the arts whom every reader knows by one name, so that no copy gives them another: those that
 * general encyclopedias enter under that name alone.
 */
export const oneNamePeople: ReadonlySet<string> = new Set([
  'Jesus Christ',
  ...`Aeschylus Aesop Allah Archimedes Aristophanes Aristotle Attila Bach Balzac Beethoven Bernini Botticelli Boudicca Brahms Brueghel Buddha
  Byron Caesar Caligula Calvin Canaletto Caravaggio Catullus Cervantes Chaucer Chekhov Chopin Christ Cicero Cleopatra Confucius Copernicus
  Dante Darwin Debussy Descartes Dickens Dostoevsky Dostoyevsky Dvorak Dvořák Einstein Elgar Erasmus Euclid Euripides Fermat Freud Galileo Gandhi Gauguin
  Genghis God Goethe Goya Handel Hannibal Haydn Hegel Herodotus Hippocrates Hitler Homer Horace Hume Ibsen Jesus Kafka Kant Keats
  Kepler Kierkegaard Lenin Leonardo Livy Luther Machiavelli Madonna Mahler Mandela Manet Mao Marx Matisse Mendelssohn Michelangelo Milton Mohammed
  Molière Monet Montaigne Montezuma Moses Mozart Muhammad Mussolini Napoleon Nero Newton Nietzsche Nostradamus Ovid Pelé Pericles Petrarch
  Picasso Plato Pliny Plutarch Prokofiev Puccini Pushkin Pythagoras Rabelais Rachmaninov Raphael Rasputin Ravel Rembrandt Renoir Rodin Rossini
  Rousseau Rubens Saladin Sappho Satan Schiller Schubert Schumann Seneca Shakespeare Shostakovich Sibelius Socrates Solomon Sophocles Spartacus Spinoza Stalin
  Stravinsky Tacitus Tchaikovsky Tintoretto Titian Tolstoy Trotsky Tutankhamun Velázquez Verdi Vermeer Virgil Vivaldi Voltaire Wagner
  Wittgenstein Xenophon Zeus Zola`.split(/\s+/)
])
