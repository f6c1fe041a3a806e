using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Community.Merging;

/// <summary>An entry of the roster as the test believes it to be.</summary>
internal sealed class ModelPerson(Guid id, string line)
{
    public Guid Id { get; } = id;

    /// <summary>Name, building, unit, room and phone, as a file has them.</summary>
    public string Line { get; } = line;

    public ModelPerson? MergedInto { get; set; }
    public bool HasLeft { get; set; }
    public bool IsErased { get; set; }
    public bool HasAnswered { get; set; }
    public TestUser? Phone { get; set; }

    public ModelPerson Root => MergedInto?.Root ?? this;

    public bool IsOnRoster => !HasLeft && !IsErased && MergedInto is null;
}
