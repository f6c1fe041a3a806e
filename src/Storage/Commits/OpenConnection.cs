using System.Data.Common;

namespace ZiZhiJin.Storage.Commits;

/// <summary>An open connection from the pool; the engine gives it back.</summary>
public delegate Task<DbConnection> OpenConnection(CancellationToken cancel);
