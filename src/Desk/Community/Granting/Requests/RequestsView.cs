using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting.Requests;

/// <summary>The requests for roles under four eyes, and the form to ask for one, as far as it is filled in.</summary>
public sealed record RequestsView(IReadOnlyList<RequestLine> Lines, IReadOnlyList<AreaChoice> Areas, DateOnly Today)
{
    /// <summary>A role that ends soon and that is to be asked for again.</summary>
    public RoleGrant? Renewed { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    public string? Account => Form?["account"] ?? Renewed?.AccountId.ToString();

    public string? Area => Form?["area"] ?? Renewed?.AreaId.ToString();

    public string From => Form?["from"] ?? $"{Renewed?.To?.AddDays(1) ?? Today:yyyy-MM-dd}";

    public string? To => Form?["to"] ?? (Renewed?.To is { } to ? $"{to.AddYears(1):yyyy-MM-dd}" : null);
}
