def app(ui):
    ui.title("Rhymes")
    words = re.findall(r"\w+", ui.field("My words", "house, mouse, garden, little, night, cheese", lines=4).lower())
    word = ui.field("Word", "blouse").strip().lower()
    letters = ui.slider("Letters", 2, 4, 3)
    rhymes = [other for other in words if word and other.endswith(word[-letters:]) and other != word]
    ui.text(f"{len(rhymes)} {'rhyme' if len(rhymes) == 1 else 'rhymes'}", bold=True)
    for rhyme in rhymes:
        ui.text(rhyme, size=24)
