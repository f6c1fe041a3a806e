using System.Data.Common;

namespace ZiZhiJin.MySql.Driver;

/// <summary>Somebody on the server side stopped the statement (KILL QUERY). Nothing of it took effect.</summary>
public sealed class QueryInterruptedException() : DbException("The statement was interrupted on the database server.");
