namespace ZiZhiJin.Storage.Notices;

/// <summary>Somebody to call: name, home and phone in the clear, for the liaison alone. Called is nothing where nobody has tried yet.</summary>
public sealed record CallLine(Guid PersonId, string Name, string Building, string Address, string? Phone, bool HasAccount, CallMade? Called)
{
    public override string ToString() => nameof(CallLine);
}

/// <summary>Who was called by whom and when, and whether they were reached.</summary>
public sealed record CallMade(bool Reached, Guid By, DateTimeOffset At);
