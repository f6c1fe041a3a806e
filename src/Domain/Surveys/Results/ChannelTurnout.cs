using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How many answered by which channel, as staff may read it: channels of fewer than five, and those that would tell them, are one number together.</summary>
/// <param name="Together">How many answered by the channels that are not shown; nothing where all are.</param>
public sealed record ChannelTurnout(Dictionary<Channel, int> Shown, int? Together)
{
    private static readonly Channel[] Channels = Enum.GetValues<Channel>();

    /// <summary>As it stands now. Channels by which nobody answered are not named.</summary>
    public static ChannelTurnout Of(IReadOnlyDictionary<Channel, int> answers)
    {
        // The last one is the group of those who came by none of them, as the results have it.
        int[] counts = [.. Channels.Select(channel => answers.GetValueOrDefault(channel)), 0];
        var shown = Pooling.Shown(AspectKind.Channel, counts);
        var told = Channels.Where((channel, i) => shown[i] && counts[i] > 0).ToDictionary(channel => channel, channel => answers[channel]);
        return new(told, shown.Contains(false) ? counts.Where((_, i) => !shown[i]).Sum() : null);
    }

    /// <summary>As it was counted at closing.</summary>
    public static ChannelTurnout Of(ResultTable byChannel)
    {
        var told = byChannel.Rows.Where(row => row is { Id: not null, Persons: > 0 });
        return new(told.ToDictionary(row => Enum.Parse<Channel>(row.Id!, ignoreCase: true), row => row.Persons!.Value), byChannel.Rows.FirstOrDefault(row => row.IsPool == true)?.Persons);
    }
}
