using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace ZiZhiJin.MySql.Update;

/// <summary>Questions to one row that is about to be written.</summary>
internal static class ModificationCommands
{
    public static List<IColumnModification> Written(this IReadOnlyModificationCommand command) =>
        [.. command.ColumnModifications.Where(column => column.IsWrite)];

    /// <summary>The database fills something in that the entity wants to know.</summary>
    public static bool ReadsBack(this IReadOnlyModificationCommand command) => command.ColumnModifications.Any(column => column.IsRead);

    public static bool IsPlainInsert(this IReadOnlyModificationCommand command) =>
        command is { EntityState: EntityState.Added, StoreStoredProcedure: null, ColumnModifications.Count: > 0 } && !command.ReadsBack();

    public static bool FitsOneInsertWith(this IReadOnlyModificationCommand command, IReadOnlyModificationCommand other) =>
        command.IsPlainInsert()
        && command.TableName == other.TableName
        && command.Written().Select(column => column.ColumnName).SequenceEqual(other.Written().Select(column => column.ColumnName));

    /// <summary>About how many bytes its long values take in the text of the command.</summary>
    public static long Weight(this IReadOnlyModificationCommand command) => command.ColumnModifications.Sum(column => column.Value switch
    {
        string text => text.Length * 2L,
        byte[] bytes => bytes.Length * 2L,
        _ => 0,
    });
}
