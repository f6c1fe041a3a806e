using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Infrastructure;

internal sealed class MySqlRelationalConnection(RelationalConnectionDependencies dependencies) : RelationalConnection(dependencies)
{
    protected override bool SupportsAmbientTransactions => false;

    /// <summary>A connection to the same server that needs no database to exist.</summary>
    public MySqlRelationalConnection ToServer()
    {
        var server = ConnectionSettings.WithoutDatabase(GetValidatedConnectionString());
        var options = new DbContextOptionsBuilder().UseMySql(server).Options;
        return new MySqlRelationalConnection(Dependencies with { ContextOptions = options });
    }

    protected override DbConnection CreateDbConnection() => new GuardedConnection(GetValidatedConnectionString());
}
