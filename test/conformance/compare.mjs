/** Whether two expanded documents are the same: lists keep their order, sets have none (JSON-LD API, "Test Case Requirements"). */
export function compare(one, other, isOrdered = false) {
  if (Array.isArray(one) && Array.isArray(other)) return isOrdered ? sameList(one, other) : sameSet(one, other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && compare(one[name], other[name], name === '@list'))
  );
}

const sameList = (one, other) => one.length === other.length && one.every((item, index) => compare(item, other[index]));

function sameSet(one, other) {
  if (one.length !== other.length) return false;
  const left = [...other];
  return one.every((item) => {
    const at = left.findIndex((candidate) => compare(item, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
