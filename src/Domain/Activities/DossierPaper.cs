namespace ZiZhiJin.Domain.Activities;

/// <summary>One paper of the dossier of an activity: a text, or the picture of a paper. It may be set aside with a reason, and stays.</summary>
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
    public Guid AddedBy { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public DateTimeOffset? SetAsideAt { get; private set; }
    public string? Reason { get; private set; }

    public static DossierPaper Written(Guid activityId, DossierItem item, string text, (Guid By, DateTimeOffset At) act) =>
        new() { Id = Guid.CreateVersion7(act.At), ActivityId = activityId, Item = item, Text = text, AddedBy = act.By, AddedAt = act.At };

    public static DossierPaper Pictured(Guid activityId, DossierItem item, Guid photoId, (Guid By, DateTimeOffset At) act) =>
        new() { Id = Guid.CreateVersion7(act.At), ActivityId = activityId, Item = item, PhotoId = photoId, AddedBy = act.By, AddedAt = act.At };

    public void SetAside(string reason, DateTimeOffset now)
    {
        if (SetAsideAt is null) (SetAsideAt, Reason) = (now, reason);
    }
}
