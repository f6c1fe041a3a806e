using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Storage.Community.Mandates;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Who acts or once acted for somebody, and for whom they act themselves.</summary>
public sealed class MyMandates(MandateLists mandates)
{
    public async Task<IEnumerable<Line>> Of(Guid accountId, Guid? personId, CancellationToken cancel)
    {
        var (helpers, wards) = (personId is { } me ? await mandates.HelpersOf(me, cancel) : [], await mandates.WardsOf(accountId, cancel));
        return
        [
            .. helpers.Select(helper => new Line($"{helper.Name}（{Word(helper.Mandate.Kind)}）为我代办", Told(helper.Mandate))),
            .. wards.Select(ward => new Line($"我为{ward.Name}代办", Word(ward.Kind))),
        ];
    }

    private static string Told(Mandate mandate)
    {
        var how = mandate.ConsentWay == ConsentWay.InPerson ? "当面" : "用自己的账号";
        var end = mandate.RevokedAt is { } at ? $"，{MyData.Time(at)} 撤销" : "";
        return $"{MyData.Time(mandate.ConsentGivenAt)} {how}同意（代办同意书第 {mandate.ConsentVersion} 版）{end}";
    }

    private static string Word(MandateKind kind) => kind == MandateKind.Family ? "家属" : "代办人";
}
