using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.MySql.Tests.Types;

public sealed class AsItIs : IColumn
{
    public static void Configure(PropertyBuilder value)
    {
    }
}

public sealed class Exact : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasPrecision(28, 8);
}

public sealed class Short : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasMaxLength(50);
}

public sealed class OptionalShort : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasMaxLength(50).IsRequired(false);
}

public sealed class Fixed36 : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasMaxLength(36).IsFixedLength();
}

public sealed class Fixed32 : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasMaxLength(32).IsFixedLength();
}

public sealed class Characters36 : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasColumnType("char(36)");
}

public sealed class Json : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasColumnType("json");
}

public sealed class Milliseconds : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasPrecision(3);
}

public sealed class ByName : IColumn
{
    public static void Configure(PropertyBuilder value) => value.HasConversion<string>().HasMaxLength(20);
}
