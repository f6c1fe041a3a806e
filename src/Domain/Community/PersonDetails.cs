namespace ZiZhiJin.Domain.Community;

/// <summary>Who a person is, in the clear. Never logged, never stored like this.</summary>
public sealed record PersonDetails(string Name, string Building, string Unit, string Room, string? Phone)
{
    public string Address => $"{Building}号{(Unit.Length > 0 ? Unit + "单元" : "")}{Room}室";

    // A record's own ToString would print a name into whatever log or message it meets.
    public override string ToString() => nameof(PersonDetails);
}
