using System.Globalization;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Audit;

/// <summary>Which audit rows are looked for, as the address says it. What is no day and no account finds nothing out and filters nothing.</summary>
public sealed record AuditFilter(string? Area, bool? Refused, string? Act, string? Account, string? From, string? To, int? Page)
{
    private const int MostPages = 10_000;

    public Guid? AreaId => Guid.TryParse(Area, out var id) ? id : null;

    public Guid? AccountId => Guid.TryParse(Account?.Trim(), out var id) ? id : null;

    public string? OneAct => string.IsNullOrEmpty(Act) ? null : Act;

    public DateTimeOffset? Since => Day(From);

    /// <summary>The last day counts to its end.</summary>
    public DateTimeOffset? Before => Day(To)?.AddDays(1);

    public int PageNumber => Math.Clamp(Page ?? 1, 1, MostPages);

    /// <summary>Of what was typed, what could not be read.</summary>
    public string? Fault =>
        !string.IsNullOrWhiteSpace(Account) && AccountId is null ? "账号编号不完整，请从记录里点账号来选。"
        : (!string.IsNullOrEmpty(From) && Since is null) || (!string.IsNullOrEmpty(To) && Before is null) ? "日期要写成 2026-03-01 这样。"
        : Since >= Before ? "“从哪天”不能晚于“到哪天”。" : null;

    /// <summary>The address of the same search with another page.</summary>
    public string Address(int page) => "/desk/audit?" + string.Join('&', new[]
    {
        ("area", Area), ("refused", Refused == true ? "true" : null), ("act", Act), ("account", Account), ("from", From), ("to", To), ("page", page.ToString(CultureInfo.InvariantCulture)),
    }.Where(one => !string.IsNullOrEmpty(one.Item2)).Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}"));

    private static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? ShanghaiTime.MomentOf(day, TimeOnly.MinValue).ToUniversalTime() : null;
}
