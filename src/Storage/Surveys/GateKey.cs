namespace ZiZhiJin.Storage.Surveys;

/// <summary>Names the gate of a neighbourhood's fund year.</summary>
internal readonly record struct GateKey(Guid AreaId, int Year) : IComparable<GateKey>
{
    public int CompareTo(GateKey other) => AreaId != other.AreaId ? AreaId.CompareTo(other.AreaId) : Year.CompareTo(other.Year);
}
