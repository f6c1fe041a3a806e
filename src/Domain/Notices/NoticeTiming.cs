namespace ZiZhiJin.Domain.Notices;

/// <summary>From when on a notice is there, up to which Shanghai day it stands above the others, and whether it may disturb the night.</summary>
public sealed record NoticeTiming(DateTimeOffset? From = null, DateOnly? PinnedUntil = null, bool Urgent = false)
{
    private const int LongestAhead = 366;

    /// <summary>The moment from which on it is there: at once, where none is asked for or it has passed.</summary>
    /// <exception cref="MalformedException">Too far ahead, or pinned until a day before it is there.</exception>
    public DateTimeOffset DueAt(DateTimeOffset now)
    {
        var due = From is { } asked && asked > now ? asked : now;
        if (due > now.AddDays(LongestAhead)) throw new MalformedException("notice.too-far-ahead", "from", "发布时间最多只能定在一年以内。");
        var day = ShanghaiTime.DayOf(due);
        if (PinnedUntil < day) throw new MalformedException("notice.pin-too-early", "pinnedUntil", "置顶的最后一天不能早于发布那一天。");
        if (PinnedUntil > day.AddDays(LongestAhead)) throw new MalformedException("notice.pin-too-long", "pinnedUntil", "置顶最长一年。");
        return due;
    }
}
