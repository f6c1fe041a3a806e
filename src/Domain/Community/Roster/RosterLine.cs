namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>A line of a roster file as it was written, with the number that it has in the file.</summary>
public sealed record RosterLine(int Number, IReadOnlyDictionary<RosterField, string> Fields)
{
    /// <summary>What stands in a field; empty where the file has no such column.</summary>
    public string this[RosterField field] => Fields.GetValueOrDefault(field, "");

    // A record's own ToString would print a name into whatever log or message it meets.
    public override string ToString() => $"line {Number}";
}
