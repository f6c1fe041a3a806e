using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What the table says about one endpoint, such as <c>GET /api/surveys/{surveyId}</c>.</summary>
internal sealed record Row(string Endpoint, IReadOnlyDictionary<string, Cell> Cells)
{
    /// <summary>Everything behind the desk's door is for staff, and so is opening it.</summary>
    public bool IsForStaff => Audited.Any(beginning => $"{Endpoint}/".Contains(beginning, StringComparison.Ordinal)) && !Door.Contains(Endpoint);

    public bool IsOfDesk => Endpoint.Split(' ')[1].StartsWith("/desk", StringComparison.Ordinal);

    private static readonly string[] Audited = [" /api/staff/", " /api/desk-sign-ins/", " /desk/"];

    private static readonly string[] Door = ["GET /desk/desk.css", "GET /desk/sign-in", "GET /desk/c/{code}", "POST /desk/sign-out", "GET /desk/demo-door", "POST /desk/demo-door"];

    public IEnumerable<string> ColumnsWhere(Func<Cell, bool> holds) => Cells.Where(cell => holds(cell.Value)).Select(cell => cell.Key);

    public IReadOnlyList<Role> RolesWhere(Func<Cell, bool> holds) => [.. ColumnsWhere(holds).Select(Columns.RoleOf).OfType<Role>()];
}
