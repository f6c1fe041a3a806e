using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>An objection as staff read it. Without a name for all but the office; with an empty one where the person's data were erased.</summary>
public sealed record NamedObjection(Objection Objection, string? Name)
{
    public override string ToString() => $"{Objection.Id}";
}
