using System.Data;
using System.Data.Common;

namespace ZiZhiJin.MySql.Driver;

/// <summary>Values that the driver gets wrong when they are handed to it as they are: for commands written by hand.</summary>
public static class Values
{
    /// <summary>Adds a parameter. An id goes as 16 bytes that sort by time, a moment as UTC with microseconds.</summary>
    public static DbParameter Bind(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        Set(parameter, value);
        command.Parameters.Add(parameter);
        return parameter;
    }

    internal static Guid ToGuid(object value) => value switch
    {
        byte[] { Length: 16 } bytes => new Guid(bytes, bigEndian: true),
        Guid id => id,
        string text => Guid.Parse(text),
        _ => throw new InvalidCastException($"{value.GetType().Name} is not an id."),
    };

    private static void Set(DbParameter parameter, object? value)
    {
        parameter.Value = value switch
        {
            null => DBNull.Value,
            Guid id => id.ToByteArray(bigEndian: true),
            DateTimeOffset moment => moment.UtcDateTime,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            TimeOnly time => time.ToTimeSpan(),
            Enum number => Convert.ChangeType(number, Enum.GetUnderlyingType(number.GetType()), null),
            _ => value,
        };
        if (TypeOf(value) is { } type) parameter.DbType = type;
    }

    // Without an explicit type the driver drops fractions of seconds.
    private static DbType? TypeOf(object? value) => value switch
    {
        Guid => DbType.Binary,
        DateTime or DateTimeOffset => DbType.DateTime,
        DateOnly => DbType.Date,
        TimeOnly or TimeSpan => DbType.Time,
        _ => null,
    };
}
