namespace ZiZhiJin.Domain.Community;

/// <summary>The way by which somebody reaches the system.</summary>
public enum Channel
{
    /// <summary>The mini-program.</summary>
    Mini = 1,

    /// <summary>The same pages in a browser.</summary>
    H5 = 2,

    /// <summary>A form on paper, entered by staff.</summary>
    Paper = 3,

    /// <summary>A talk (座谈) with a list of names, entered by staff.</summary>
    Talk = 4,

    /// <summary>The official account's chatbot.</summary>
    Chat = 5,

    /// <summary>A family member or helper who acts for the person (代办).</summary>
    Helper = 6,
}
