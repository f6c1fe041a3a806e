namespace ZiZhiJin.Domain.Policies;

/// <summary>The pack that a subdistrict or town works under in one fund year, with the version it was picked in.</summary>
public sealed class AreaPolicy(Guid areaId, int year, string pack, int version)
{
    public Guid AreaId { get; private init; } = areaId;

    /// <summary>The fund year.</summary>
    public int Year { get; private init; } = year;

    public string Pack { get; private set; } = pack;
    public int Version { get; private set; } = version;

    /// <summary>
    /// Grows by one with every choice, entered value and override of the year, and numbers them in that order. Rows keep the one that they
    /// were decided under. Concurrency token.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>The first choice, or another one. The same again changes nothing and answers nothing.</summary>
    public PackChoice? Choose(PolicyPack pack, PolicyAct act)
    {
        if (Revision > 0 && Pack == pack.Id && Version == pack.Version) return null;
        (Pack, Version) = (pack.Id, pack.Version);
        return PackChoice.Made(this, Settle(), act);
    }

    /// <summary>Enters what the text leaves open, from a day on. What holds from that day already is not entered again: nothing.</summary>
    public EnteredValue? Enter(ValueEntry entry, EnteredValue? lastOfThatDay, PolicyAct act)
    {
        if (entry.Parameter.Open is null) throw new RefusedException(PolicyRefusals.NotOpen);
        if (entry.Parameter.Filled(entry.Value) is null) throw new MalformedException("policy.value-malformed", "value", entry.Parameter.Wanted);
        if (lastOfThatDay?.Value.Says(entry.Value) == true) return null;
        return EnteredValue.Made(this, entry, Settle(), act);
    }

    /// <summary>Something else about the rules of the year was settled: its number.</summary>
    public int Settle() => ++Revision;
}
