using System.Collections.Concurrent;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Who has been counted at which gate, as this process remembers it, so that a counted person's next answer does not ask again. Everything
/// is remembered under the gate's number of recounts, and an answer that relied on it is only written while that number stands.
/// </summary>
internal sealed class CountedPersons
{
    private const int Most = 200_000;
    private readonly ConcurrentDictionary<GateKey, Known> _gates = new();
    private int _persons;

    /// <summary>The number under which the gate is remembered; nothing when it is not.</summary>
    public int? RecountsOf(GateKey gate) => _gates.TryGetValue(gate, out var known) ? known.Recounts : null;

    public bool Contains(GateKey gate, int recounts, Guid person) =>
        _gates.TryGetValue(gate, out var known) && known.Recounts == recounts && known.Persons.ContainsKey(person);

    /// <summary>To be called after the commit that counted them, or found them counted, under that number of recounts.</summary>
    public void Remember(IEnumerable<AnswerSheet> sheets)
    {
        if (_persons > Most) Forget();
        foreach (var sheet in sheets)
        {
            if (sheet is not { Recounts: { } recounts, IsCounted: false, Survey.Gate: { } gate }) continue;
            if (At(gate, recounts).TryAdd(sheet.PersonId, 0)) Interlocked.Increment(ref _persons);
        }
    }

    private ConcurrentDictionary<Guid, byte> At(GateKey gate, int recounts) => _gates.AddOrUpdate(
        gate, _ => new Known(recounts, new()), (_, known) => known.Recounts >= recounts ? known : new Known(recounts, new())).Persons;

    private void Forget()
    {
        _gates.Clear();
        _persons = 0;
    }

    private sealed record Known(int Recounts, ConcurrentDictionary<Guid, byte> Persons);
}
