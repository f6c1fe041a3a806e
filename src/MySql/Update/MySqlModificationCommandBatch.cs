using Microsoft.EntityFrameworkCore.Update;

namespace ZiZhiJin.MySql.Update;

/// <summary>
/// All commands of a batch go in one text and one round trip; plain INSERTs into one table that follow each other become one INSERT with
/// many rows.
/// </summary>
internal sealed class MySqlModificationCommandBatch(ModificationCommandBatchFactoryDependencies dependencies, int maxBatchSize)
    : AffectedCountModificationCommandBatch(dependencies, maxBatchSize)
{
    private const int MostParameters = 20_000, LongestText = 1 << 20, HeaviestValues = 4 << 20; // far below max_allowed_packet (16 MB)

    private readonly List<IReadOnlyModificationCommand> _rows = [];
    private long _weight;

    private new MySqlUpdateSqlGenerator UpdateSqlGenerator => (MySqlUpdateSqlGenerator)base.UpdateSqlGenerator;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        if (_rows.Count > 0 && !modificationCommand.FitsOneInsertWith(_rows[0])) WriteRows();
        return base.TryAddCommand(modificationCommand);
    }

    public override void Complete(bool moreBatchesExpected)
    {
        WriteRows();
        base.Complete(moreBatchesExpected);
    }

    protected override void AddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        _weight += modificationCommand.Weight();
        if (!modificationCommand.IsPlainInsert())
        {
            base.AddCommand(modificationCommand);
            return;
        }

        // One statement is atomic by itself: no BEGIN and COMMIT around it.
        if (ModificationCommands.Count == 0) SetRequiresTransaction(false);
        _rows.Add(modificationCommand);
        ResultSetMappings.Add(ResultSetMapping.NoResults);
        AddParameters(modificationCommand);
    }

    protected override void RollbackLastCommand(IReadOnlyModificationCommand modificationCommand)
    {
        _weight -= modificationCommand.Weight();
        if (_rows.Count > 0) _rows.RemoveAt(_rows.Count - 1);
        base.RollbackLastCommand(modificationCommand);
    }

    protected override bool IsValid() =>
        ParameterValues.Count <= MostParameters && SqlBuilder.Length < LongestText && _weight < HeaviestValues;

    private void WriteRows()
    {
        if (_rows.Count == 0) return;
        if (ModificationCommands.Count > _rows.Count) SetRequiresTransaction(true);
        UpdateSqlGenerator.AppendInsertOfManyRows(SqlBuilder, _rows);
        _rows.Clear();
    }
}
