using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What the table says about one endpoint, such as <c>GET /api/surveys/{surveyId}</c>.</summary>
internal sealed record Row(string Endpoint, IReadOnlyDictionary<string, Cell> Cells)
{
    public bool IsForStaff => Endpoint.Contains(" /api/staff/", StringComparison.Ordinal);

    public IEnumerable<string> ColumnsWhere(Func<Cell, bool> holds) => Cells.Where(cell => holds(cell.Value)).Select(cell => cell.Key);

    public IReadOnlyList<Role> RolesWhere(Func<Cell, bool> holds) => [.. ColumnsWhere(holds).Select(Columns.RoleOf).OfType<Role>()];
}
