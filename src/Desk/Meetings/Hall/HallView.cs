using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Desk.Meetings.Hall;

/// <summary>Who is in the hall, and who was looked for.</summary>
public sealed record HallView(Meeting Meeting, IReadOnlyList<HallLine> Lines, IReadOnlyList<FoundPerson> Found)
{
    /// <summary>On which a contested ballot can be struck: open, and by name.</summary>
    public IReadOnlyList<Motion> Motions { get; init; } = [];

    /// <summary>Of a new vote in person.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>What was looked for.</summary>
    public string? Name { get; init; }

    public PostedForm? Form { get; init; }
    public Fault? Fault { get; init; }
}

/// <param name="Name">Masked.</param>
public sealed record HallLine(Guid PersonId, string Name, string Home, DateTimeOffset At, PresenceProof Proof);

/// <param name="Name">Masked.</param>
public sealed record FoundPerson(Guid Id, string Name, string Home);
