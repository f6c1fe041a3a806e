namespace ZiZhiJin.Wechat.Sending;

/// <summary>What can be said to somebody who spoke to us within two days.</summary>
public abstract record CustomerMessage
{
    private protected CustomerMessage()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>As the platform names its parts.</summary>
    internal abstract object Content { get; }

    public sealed override string ToString() => GetType().Name;
}

public sealed record CustomerText(string Text) : CustomerMessage
{
    internal override string Kind => "text";

    internal override object Content => new { Content = Text };
}

public sealed record CustomerImage(string MediaId) : CustomerMessage
{
    internal override string Kind => "image";

    internal override object Content => new { MediaId };
}

/// <summary>In the official account only.</summary>
public sealed record CustomerVoice(string MediaId) : CustomerMessage
{
    internal override string Kind => "voice";

    internal override object Content => new { MediaId };
}

/// <summary>In the official account only.</summary>
public sealed record CustomerVideo(string MediaId, string ThumbMediaId, string Title, string Description) : CustomerMessage
{
    internal override string Kind => "video";

    internal override object Content => new { MediaId, ThumbMediaId, Title, Description };
}

/// <summary>One article; in the official account only.</summary>
public sealed record CustomerArticle(string Title, string Description, string Url, string PictureUrl) : CustomerMessage
{
    internal override string Kind => "news";

    internal override object Content => new { Articles = new[] { new { Title, Description, Url, Picurl = PictureUrl } } };
}

/// <summary>A card with a link; in the mini-program only.</summary>
public sealed record CustomerLink(string Title, string Description, string Url, string ThumbUrl) : CustomerMessage
{
    internal override string Kind => "link";

    internal override object Content => new { Title, Description, Url, ThumbUrl };
}

/// <summary>A card that opens the mini-program's page. <paramref name="AppId"/> from the official account only.</summary>
public sealed record CustomerPage(string Title, string PagePath, string ThumbMediaId, string? AppId = null) : CustomerMessage
{
    internal override string Kind => "miniprogrampage";

    internal override object Content => new { Title, Appid = AppId, Pagepath = PagePath, ThumbMediaId };
}

/// <summary>A few answers to pick from; the one that is picked comes back as a text with its id. In the official account only.</summary>
public sealed record CustomerMenu(string Head, IReadOnlyList<CustomerChoice> Choices, string Tail) : CustomerMessage
{
    internal override string Kind => "msgmenu";

    internal override object Content => new { HeadContent = Head, List = Choices, TailContent = Tail };
}

public sealed record CustomerChoice(string Id, string Content);
