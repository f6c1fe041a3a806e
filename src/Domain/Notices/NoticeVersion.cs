namespace ZiZhiJin.Domain.Notices;

/// <summary>What a notice said before it was corrected.</summary>
public sealed class NoticeVersion
{
    public Guid NoticeId { get; init; }
    public int Number { get; init; }
    public string Title { get; init; } = "";
    public string Body { get; init; } = "";
    public Guid ReplacedBy { get; init; }
    public DateTimeOffset ReplacedAt { get; init; }
}
