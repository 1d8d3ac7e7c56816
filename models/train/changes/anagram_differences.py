def letters(text):
    return sorted(letter for letter in text.lower() if letter.isalpha())


def app(ui):
    ui.title("Anagrams")
    first = ui.field("First word", placeholder="listen")
    second = ui.field("Second word", placeholder="silent")
    if not letters(first) or not letters(second):
        ui.text("Type two words", color="muted", size=20)
    elif letters(first) == letters(second):
        ui.text("The same letters: an anagram", color="good", size=28)
    else:
        ui.text("No anagram", color="bad", size=28)
        extra = [letter for letter in sorted(set(letters(first))) if letter not in letters(second)]
        ui.text("Only in the first: " + (", ".join(extra) or "nothing"))
    ui.text(" ".join(letters(first)), mono=True)
    ui.text(" ".join(letters(second)), mono=True)
