def app(ui):
    ui.title("Drei Chinesen")
    text = ui.field("Text", "Drei Chinesen mit dem Kontrabass", lines=3)
    vowel = ui.choice("Vokal", ["a", "e", "i", "o", "u"])
    result = ""
    for letter in text:
        if letter in "aeiouäöü":
            letter = vowel
        elif letter in "AEIOUÄÖÜ":
            letter = vowel.upper()
        result += letter
    ui.text(result, size=24, bold=True)
