using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZiZhiJin.MySql.Types;

/// <summary>The server shows a FLOAT with six digits only, so a <c>float</c> is kept as a DOUBLE.</summary>
internal sealed class FloatMapping : RelationalTypeMapping
{
    private static readonly ValueConverter<float, double> Widened = new(number => number, number => (float)number);

    public FloatMapping() : base(new RelationalTypeMappingParameters(
        new CoreTypeMappingParameters(typeof(float), Widened, jsonValueReaderWriter: JsonFloatReaderWriter.Instance),
        "double", StoreTypePostfix.None, System.Data.DbType.Double))
    {
    }

    private FloatMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new FloatMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => ((double)value).ToString("E16", CultureInfo.InvariantCulture);
}
