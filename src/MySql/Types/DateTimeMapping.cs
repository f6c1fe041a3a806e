using System.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Types;

internal sealed class DateTimeMapping : DateTimeTypeMapping
{
    public const string StoreTypeName = "datetime(6)";
    public const string Literal = "TIMESTAMP'{0:yyyy-MM-dd HH:mm:ss.ffffff}'";

    public DateTimeMapping() : base(StoreTypeName, System.Data.DbType.DateTime)
    {
    }

    private DateTimeMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override string SqlLiteralFormatString => Literal;

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new DateTimeMapping(parameters);
}
