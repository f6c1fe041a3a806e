using System.Text;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Infrastructure;

internal sealed class BacktickIdentifiers(RelationalSqlGenerationHelperDependencies dependencies)
    : RelationalSqlGenerationHelper(dependencies)
{
    public override string EscapeIdentifier(string identifier) => identifier.Replace("`", "``", StringComparison.Ordinal);

    public override void EscapeIdentifier(StringBuilder builder, string identifier)
    {
        var start = builder.Length;
        builder.Append(identifier).Replace("`", "``", start, identifier.Length);
    }

    public override string DelimitIdentifier(string identifier) => $"`{EscapeIdentifier(identifier)}`";

    public override void DelimitIdentifier(StringBuilder builder, string identifier)
    {
        builder.Append('`');
        EscapeIdentifier(builder, identifier);
        builder.Append('`');
    }
}
