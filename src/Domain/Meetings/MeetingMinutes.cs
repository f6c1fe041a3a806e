namespace ZiZhiJin.Domain.Meetings;

/// <summary>What is kept of a meeting in words (会议记录): drafted from what was recorded, read and confirmed by some who were there, then published.</summary>
public sealed class MeetingMinutes
{
    public const int LongestText = 20_000;

    private MeetingMinutes()
    {
    }

    public Guid MeetingId { get; private init; }
    public Guid AreaId { get; private init; }
    public string Text { get; private set; } = "";

    /// <summary>Moves on with every change. Who confirmed another version has not confirmed this one.</summary>
    public int Version { get; private set; } = 1;

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public static MeetingMinutes Draft(Meeting of, string text) => new() { MeetingId = of.Id, AreaId = of.AreaId, Text = text };

    /// <param name="seen">The version that whoever writes had before them.</param>
    /// <exception cref="RefusedException">They are published, or somebody else has written meanwhile.</exception>
    public void Rewrite(string text, int seen)
    {
        if (PublishedAt is not null) throw new RefusedException(MeetingRefusals.MinutesPublished);
        if (Version != seen) throw new RefusedException(MeetingRefusals.MinutesRewritten);
        Text = text;
        Version++;
        Revision++;
    }

    /// <summary>Publishing again changes nothing.</summary>
    /// <param name="confirmations">How many who were there have confirmed this version.</param>
    public void Publish(int confirmations, DateTimeOffset now)
    {
        if (PublishedAt is not null) return;
        RefusedException.ThrowIf(MinutesPolicy.Check(confirmations));
        PublishedAt = now;
        Revision++;
    }
}
