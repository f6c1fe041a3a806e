namespace ZiZhiJin.Storage.Encryption;

/// <summary>What came of bringing a table under the current key: rows that were written anew, and rows that no key of the ring opens.</summary>
public sealed record RotatedTable(string Name, int Renewed, int Unreadable);
