using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>
/// A column that holds sealed texts. Row names the column whose id the text is sealed for; in the field, {Number} stands for what that column holds, and of a key
/// longer than an id the beginning is taken.
/// </summary>
internal sealed record SealedColumn(Type Entity, string Name, string Field, string Row = "Id")
{
    public string ColumnIn(IEntityType entity) => entity.FindProperty(Name)?.GetColumnName() ?? throw new InvalidOperationException($"There is no {Entity.Name}.{Name}.");
}
