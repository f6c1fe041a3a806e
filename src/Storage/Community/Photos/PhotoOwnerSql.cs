namespace ZiZhiJin.Storage.Community.Photos;

internal static class PhotoOwnerSql
{
    /// <summary>The condition that a photo is this owner's.</summary>
    public static SqlText Owned(this SqlText sql, PhotoOwner owner) =>
        (owner.PersonId is { } person ? sql.Append("(PersonId = ").Value(person) : sql.Append("(PersonId IS NULL")).Append(" AND SubjectId = ").Value(owner.SubjectId).Append(")");
}
