namespace ZiZhiJin.Storage.Presence;

/// <summary>The check-ins of a group, of each person at an occasion the earliest.</summary>
internal sealed class CheckInGroup
{
    private readonly IReadOnlyList<CheckInToWrite> _rows;

    // Where the row that counts for each row stands among the earliest.
    private readonly int[] _countsAs;

    /// <param name="rows">In the order of occasion and person.</param>
    public CheckInGroup(IReadOnlyList<CheckInToWrite> rows)
    {
        (_rows, _countsAs) = (rows, new int[rows.Count]);
        var earliest = new List<CheckInToWrite>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || !IsSamePerson(rows[i], rows[i - 1])) earliest.Add(rows[i]);
            else if (rows[i].At < earliest[^1].At) earliest[^1] = rows[i];
            _countsAs[i] = earliest.Count - 1;
        }

        Earliest = earliest;
    }

    public IReadOnlyList<CheckInToWrite> Earliest { get; }

    /// <summary>What each is told when none of them was there before, and all of the earliest have been written.</summary>
    public IReadOnlyList<CheckInOutcome> AllFirst() => [.. _rows.Select((row, i) => Outcome(row, Earliest[_countsAs[i]]))];

    private static CheckInOutcome Outcome(CheckInToWrite row, CheckInToWrite written) =>
        new(AsStored(written.At), written.Proof, written.Nonce == row.Nonce, Undone: false);

    // The column holds microseconds: whoever asks again is told the same moment.
    private static DateTimeOffset AsStored(DateTimeOffset moment) => new(moment.UtcTicks - moment.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    private static bool IsSamePerson(CheckInToWrite a, CheckInToWrite b) => a.PersonId == b.PersonId && a.OccasionId == b.OccasionId;
}
