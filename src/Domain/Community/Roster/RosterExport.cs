using static ZiZhiJin.Domain.Community.Roster.ExportState;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>A neighbourhood's whole roster, in the clear, on its way out: one asks with a reason, another one decides, and the file is given out once.</summary>
public sealed class RosterExport
{
    /// <summary>How long after the approval it may be downloaded.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private RosterExport()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public ExportState State { get; private set; }
    public string Reason { get; private init; } = "";
    public Guid AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public DateTimeOffset? DownloadedAt { get; private set; }

    /// <summary>Concurrency token: of two downloads at once, one gets the file.</summary>
    public int Revision { get; private set; }

    public static RosterExport Ask(Guid areaId, string reason, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), AreaId = areaId, Reason = reason, AskedBy = by, AskedAt = now };

    /// <summary>Four eyes: whoever asked decides nothing.</summary>
    public void Decide(bool approve, Guid by, DateTimeOffset now)
    {
        if (by == AskedBy) throw new RefusedException(RosterRefusals.ExportOwnRequest);
        if (State != Asked) throw new RefusedException(RosterRefusals.ExportDecided);
        (State, DecidedBy, DecidedAt) = (approve ? Approved : Declined, by, now);
        Revision++;
    }

    public void Download(Guid by, DateTimeOffset now)
    {
        if (by != AskedBy) throw new RefusedException(RosterRefusals.ExportNotAskedByYou);
        if (State == Downloaded) throw new RefusedException(RosterRefusals.ExportDownloaded);
        if (State != Approved) throw new RefusedException(RosterRefusals.ExportNotApproved);
        if (now > DecidedAt + Life) throw new RefusedException(RosterRefusals.ExportTooLate);
        (State, DownloadedAt) = (Downloaded, now);
        Revision++;
    }
}
