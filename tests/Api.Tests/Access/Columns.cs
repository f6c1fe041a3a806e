using System.Text.Json;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The callers of the table: one column each.</summary>
internal static class Columns
{
    public const string Anonymous = "anonymous", Newcomer = "newcomer", Resident = "resident";

    public static readonly IReadOnlyList<string> All = [Anonymous, Newcomer, Resident, .. Enum.GetValues<Role>().Select(Of)];

    public static string Of(Role role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    public static Role? RoleOf(string column) => Enum.TryParse<Role>(column, ignoreCase: true, out var role) ? role : null;
}
