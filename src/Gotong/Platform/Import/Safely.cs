using System.Text;
using System.Xml;
using CsvHelper;

namespace Gotong.Platform.Import;

/// <summary>The one place where a damaged file's exceptions become a refusal that a person understands.</summary>
internal static class Safely
{
    public static T Do<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e)
            when (e
                    is XmlException
                        or InvalidDataException
                        or IOException
                        or NotSupportedException
                        or CsvFormatException
                        or DecoderFallbackException
                        or FormatException
                        or OverflowException
                        or ArgumentException
            )
        {
            throw e.InnerException as ImportRefusal ?? ImportRefusal.Broken(e);
        }
    }
}
