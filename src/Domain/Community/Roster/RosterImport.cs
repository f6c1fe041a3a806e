using static ZiZhiJin.Domain.Community.Roster.ImportState;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>A roster file on its way: read, judged line by line as a dry run, confirmed, written. What it says of persons lies sealed in its lines.</summary>
public sealed class RosterImport
{
    // The whole life of an import. A step that is not listed is refused.
    private static readonly HashSet<(ImportState From, ImportState To)> Steps =
        [(Uploaded, Judged), (Judged, Confirmed), (Confirmed, Applied), (Uploaded, Discarded), (Judged, Discarded)];

    private RosterImport()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public ImportState State { get; private set; }
    public int Lines { get; private init; }

    /// <summary>How many lines the present step has been through.</summary>
    public int Done { get; private set; }

    /// <summary>How many persons of the roster the file does not name. Nothing is done about them.</summary>
    public int NotInFile { get; private set; }

    /// <summary>Columns of the file that are not read.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; private init; } = [];

    public Guid UploadedBy { get; private init; }
    public DateTimeOffset UploadedAt { get; private init; }
    public Guid? ConfirmedBy { get; private set; }
    public DateTimeOffset? AppliedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public static RosterImport Upload(Guid id, Guid areaId, RosterSheet sheet, Guid by, DateTimeOffset now) => new()
    {
        Id = id, AreaId = areaId, Lines = sheet.Lines.Count, IgnoredColumns = [.. sheet.IgnoredColumns.Take(20).Select(Short)], UploadedBy = by, UploadedAt = now,
    };

    public void Judge(int notInFile)
    {
        MoveTo(Judged);
        (Done, NotInFile) = (Lines, notInFile);
    }

    public void Confirm(Guid by)
    {
        MoveTo(Confirmed);
        (Done, ConfirmedBy) = (0, by);
    }

    public void Finish(DateTimeOffset now)
    {
        MoveTo(Applied);
        (Done, AppliedAt) = (Lines, now);
    }

    public void Discard() => MoveTo(Discarded);

    private void MoveTo(ImportState next)
    {
        if (!Steps.Contains((State, next))) throw new RefusedException(RosterRefusals.ImportStepFrom(State));
        State = next;
        Revision++;
    }

    private static string Short(string column) => column.Length <= 20 ? column : column[..20];
}
