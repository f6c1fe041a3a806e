namespace ZiZhiJin.Domain.Activities;

/// <summary>One paper of the dossier of an activity: a text, the picture of a paper, or a file. It may be set aside with a reason, and stays.</summary>
public sealed class DossierPaper
{
    public const int LongestText = 4000, LongestReason = 200;

    private DossierPaper()
    {
    }

    public Guid Id { get; private init; }
    public Guid ActivityId { get; private init; }
    public DossierItem Item { get; private init; }
    public string? Text { get; private init; }
    public Guid? PhotoId { get; private init; }
    /// <summary>Of what lies in the store of files.</summary>
    public DossierFileKind? File { get; private init; }

    public long? FileBytes { get; private init; }

    /// <summary>Of the phone that sent it; nothing where it was added at a desk.</summary>
    public byte[]? Nonce { get; private set; }

    public Guid AddedBy { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public DateTimeOffset? SetAsideAt { get; private set; }
    public string? Reason { get; private set; }

    public static DossierPaper Written(Guid activityId, DossierItem item, string text, (Guid By, DateTimeOffset At) act) =>
        new() { Id = Guid.CreateVersion7(act.At), ActivityId = activityId, Item = item, Text = text, AddedBy = act.By, AddedAt = act.At };

    public static DossierPaper Pictured(Guid activityId, DossierItem item, Guid photoId, (Guid By, DateTimeOffset At) act) =>
        new() { Id = Guid.CreateVersion7(act.At), ActivityId = activityId, Item = item, PhotoId = photoId, AddedBy = act.By, AddedAt = act.At };

    /// <param name="id">Under which the file lies in the store.</param>
    public static DossierPaper Filed(Guid id, (Guid ActivityId, DossierItem Item) where, (DossierFileKind Kind, long Bytes) file, (Guid By, DateTimeOffset At) act) =>
        new() { Id = id, ActivityId = where.ActivityId, Item = where.Item, File = file.Kind, FileBytes = file.Bytes, AddedBy = act.By, AddedAt = act.At };

    public DossierPaper SentAs(Nonce? nonce)
    {
        Nonce = nonce?.ToByteArray();
        return this;
    }

    public void SetAside(string reason, DateTimeOffset now)
    {
        if (SetAsideAt is null) (SetAsideAt, Reason) = (now, reason);
    }
}
