using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Types;

/// <summary>Each value is stored, read back, and found again as a parameter and as a literal in the text of the query.</summary>
public sealed class RoundTripTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    private static readonly Guid Id = Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057");
    private static readonly DateTime Moment = new DateTime(2026, 1, 31, 23, 59, 58).AddTicks(1_234_560);

    [Fact]
    public Task Truth() => Survives<bool, AsItIs>(true, false);

    [Fact]
    public Task Optional_truth() => Survives<bool?, AsItIs>(true, false, null);

    [Fact]
    public Task Signed_bytes() => Survives<sbyte, AsItIs>(sbyte.MinValue, -1, 0, sbyte.MaxValue);

    [Fact]
    public Task Bytes() => Survives<byte, AsItIs>(0, 250, byte.MaxValue);

    [Fact]
    public Task Small_numbers() => Survives<short, AsItIs>(short.MinValue, -1, short.MaxValue);

    [Fact]
    public Task Small_unsigned_numbers() => Survives<ushort, AsItIs>(0, ushort.MaxValue);

    [Fact]
    public Task Numbers() => Survives<int, AsItIs>(int.MinValue, -1, 0, int.MaxValue);

    [Fact]
    public Task Optional_numbers() => Survives<int?, AsItIs>(int.MinValue, null, 0);

    [Fact]
    public Task Unsigned_numbers() => Survives<uint, AsItIs>(0, uint.MaxValue);

    [Fact]
    public Task Long_numbers() => Survives<long, AsItIs>(long.MinValue, -1, long.MaxValue);

    [Fact]
    public Task Long_unsigned_numbers() => Survives<ulong, AsItIs>(0, ulong.MaxValue);

    [Fact]
    public Task Short_fractions() => Survives<float, AsItIs>(1.1f, -0.333333343f, 16777217f, 1e-20f);

    [Fact]
    public Task Fractions() => Survives<double, AsItIs>(Math.PI, -1.0 / 3, 1e300, 0.1 + 0.2);

    [Fact]
    public Task Exact_fractions() => Survives<decimal, Exact>(12345678901234567890.12345678m, -0.00000001m, 0m);

    [Fact]
    public Task Money_of_two_digits_is_the_default() => Survives<decimal, AsItIs>(9_999_999_999_999_999.99m, -0.01m);

    [Fact]
    public Task Texts() => Survives<string, Short>("a'b\\c\"%_\n\r\t中😀\0z", "", @"\", "'", "--; DROP TABLE x", "@p0 {0}");

    [Fact]
    public Task Long_texts() => Survives<string, AsItIs>(new string('x', 100_000), "é");

    [Fact]
    public Task Missing_texts() => Survives<string?, OptionalShort>(null, "here");

    [Fact]
    public Task Texts_of_the_length_of_an_id_stay_texts() => Survives<string, Fixed36>(Id.ToString());

    [Fact]
    public Task Json_texts() => Survives<string, Json>("""{"a": [1, "x"]}""");

    [Fact]
    public Task Characters() => Survives<char, AsItIs>('中', '\'', '\\');

    [Fact]
    public Task Byte_strings() => Survives<byte[], Short>([0, 1, 39, 92, 255, 0], [], [7]);

    [Fact]
    public Task Long_byte_strings() => Survives<byte[], AsItIs>([.. Enumerable.Range(0, 100_000).Select(i => (byte)i)]);

    [Fact]
    public Task Hashes() => Survives<byte[], Fixed32>([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public Task Ids() => Survives<Guid, AsItIs>(Id, Guid.Empty, Guid.Parse("ffffffff-0102-0304-0506-0708090a0b0c"));

    [Fact]
    public Task Optional_ids() => Survives<Guid?, AsItIs>(Id, null);

    [Fact]
    public Task Ids_in_characters() => Survives<Guid, Characters36>(Id, Guid.Empty);

    [Fact]
    public Task Dates_with_time() => Survives<DateTime, AsItIs>(Moment, new DateTime(1000, 1, 1), new DateTime(9999, 12, 31, 23, 59, 59));

    [Fact]
    public Task Dates_with_milliseconds() => Survives<DateTime, Milliseconds>(new DateTime(2026, 1, 31, 23, 59, 58, 123));

    [Fact]
    public Task Moments() => Survives<DateTimeOffset, AsItIs>(new DateTimeOffset(Moment, TimeSpan.Zero), new DateTimeOffset(Moment, TimeSpan.FromHours(8)));

    [Fact]
    public Task Optional_moments() => Survives<DateTimeOffset?, AsItIs>(null, new DateTimeOffset(Moment, TimeSpan.FromHours(-11)));

    [Fact]
    public Task Days() => Survives<DateOnly, AsItIs>(new DateOnly(2026, 2, 28), new DateOnly(2024, 2, 29), new DateOnly(1000, 1, 1));

    [Fact]
    public Task Optional_days() => Survives<DateOnly?, AsItIs>(null, new DateOnly(2026, 2, 28));

    [Fact]
    public Task Times_of_day() => Survives<TimeOnly, AsItIs>(new TimeOnly(23, 59, 58, 123, 456), TimeOnly.MinValue);

    [Fact]
    public Task Spans() => Survives<TimeSpan, AsItIs>(TimeSpan.FromHours(-30.5) - TimeSpan.FromTicks(1230), TimeSpan.Zero, new TimeSpan(30, 1, 2, 3, 4));

    [Fact]
    public Task Named_numbers() => Survives<DayOfWeek, AsItIs>(DayOfWeek.Friday, DayOfWeek.Sunday);

    [Fact]
    public Task Optional_named_numbers() => Survives<DayOfWeek?, AsItIs>(null, DayOfWeek.Friday);

    [Fact]
    public Task Named_numbers_by_name() => Survives<DayOfWeek, ByName>(DayOfWeek.Friday, DayOfWeek.Sunday);

    [Fact]
    public async Task Lists_of_numbers()
    {
        await using var context = await Create<List<int>, AsItIs>();
        context.Add(new Box<List<int>> { Id = 1, Value = [1, 2, 3] });
        await context.SaveChangesAsync();

        Assert.Equal([1, 2, 3], (await context.Boxes.AsNoTracking().SingleAsync()).Value);
    }

    private async Task Survives<T, TColumn>(params T[] values) where TColumn : IColumn
    {
        await using var context = await Create<T, TColumn>();
        context.AddRange(values.Select((value, i) => new Box<T> { Id = i, Value = value }));
        await context.SaveChangesAsync();

        Assert.Equal(values, await context.Boxes.AsNoTracking().OrderBy(box => box.Id).Select(box => box.Value).ToListAsync());
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal([i], await Find(context.Boxes, Expression.Property(Expression.Constant(new Box<T> { Value = values[i] }), nameof(Box<T>.Value))));
            Assert.Equal([i], await Find(context.Boxes, Expression.Constant(values[i], typeof(T))));
        }
    }

    private static Task<List<int>> Find<T>(IQueryable<Box<T>> boxes, Expression value)
    {
        var box = Expression.Parameter(typeof(Box<T>), "box");
        var condition = Expression.Equal(Expression.Property(box, nameof(Box<T>.Value)), value);
        return boxes.Where(Expression.Lambda<Func<Box<T>, bool>>(condition, box)).Select(b => b.Id).ToListAsync();
    }

    private async Task<BoxContext<T, TColumn>> Create<T, TColumn>() where TColumn : IColumn
    {
        var context = new BoxContext<T, TColumn>(new DbContextOptionsBuilder<BoxContext<T, TColumn>>().UseMySql(database.ConnectionString).Options);
        await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        return context;
    }
}
