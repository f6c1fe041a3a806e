using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Somebody's points: what there are, every movement, and what they were exchanged for.</summary>
public sealed class MyPoints(PersonPoints points)
{
    public async Task<Section> Of(Guid personId, CancellationToken cancel)
    {
        var state = await points.Of(personId, cancel);
        return new("我的积分",
        [
            new("现有积分", $"{state.Balance}{(state.Owed > 0 ? $"，欠 {state.Owed}" : "")}"),
            .. state.Entries.Select(entry => new Line(MyData.Time(entry.At), $"{Word(entry.Kind)} {entry.Points:+0;-0}{(entry.Minutes is { } minutes ? $"（志愿服务 {minutes} 分钟）" : "")}")),
            .. state.Exchanges.Select(one => new Line($"兑换：{one.Title}", $"{MyData.Time(one.At)}，{one.Cost} 分，{Word(one.State)}")),
        ]);
    }

    private static string Word(PointsEntryKind kind) => kind switch
    {
        PointsEntryKind.Earned => "获得",
        PointsEntryKind.TakenBack => "更正收回",
        PointsEntryKind.Exchanged => "兑换服务",
        _ => "退回",
    };

    private static string Word(ExchangeState state) => state switch
    {
        ExchangeState.Asked => "等待领取",
        ExchangeState.HandedOut => "已兑现",
        _ => "已取消",
    };
}
