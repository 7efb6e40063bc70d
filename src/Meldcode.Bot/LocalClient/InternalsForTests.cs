using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Meldcode.Bot.Tests")]
