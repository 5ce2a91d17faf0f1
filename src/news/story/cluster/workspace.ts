/** Arrays that are used again for each report: to make new ones would cost more than all that is done with them. */
export class Workspace {
  /** For the number of each word, where it stands in the list that is looked at. All 0 between two uses. */
  places = new Int32Array(1 << 12);
  /** What words weigh in one story, and in another. */
  weights = new Int32Array(1 << 10);
  others = new Int32Array(1 << 10);
  /** What is sorted. */
  order = new Float64Array(1 << 10);

  /** Room for the numbers of so many words. */
  fitWords(numbers: number): void {
    if (this.places.length < numbers) this.places = new Int32Array(2 * numbers);
  }

  /** Room for lists of so many words. */
  fitList(length: number): void {
    if (this.weights.length >= length) return;
    this.weights = new Int32Array(2 * length);
    this.others = new Int32Array(2 * length);
    this.order = new Float64Array(2 * length);
  }
}
