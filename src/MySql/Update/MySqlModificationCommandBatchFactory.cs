using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using ZiZhiJin.MySql.Infrastructure;

namespace ZiZhiJin.MySql.Update;

internal sealed class MySqlModificationCommandBatchFactory(
    ModificationCommandBatchFactoryDependencies dependencies, IDbContextOptions options)
    : IModificationCommandBatchFactory
{
    private const int DefaultBatchSize = 500;
    private readonly int _maxBatchSize = options.FindExtension<MySqlOptionsExtension>()?.MaxBatchSize ?? DefaultBatchSize;

    public ModificationCommandBatch Create() => new MySqlModificationCommandBatch(dependencies, _maxBatchSize);
}
