def app(ui):
    ui.title("Word points")
    s = ui.state
    words = s.get("words", [])
    turn = ["Una", "Vic"][len(words) % 2]
    word = ui.field(f"Word of {turn}").strip().upper()
    if ui.button("Add word") and word.isalpha():
        words.append([word, sum(1 if letter in "AEIOUNRST" else 3 for letter in word)])
        ui.clear(f"Word of {turn}")
    for number, (word, points) in enumerate(words):
        ui.text(f"{['Una', 'Vic'][number % 2]}: {word} {points}")
    ui.text(f"Una {sum(points for _, points in words[::2])}", size=24)
    ui.text(f"Vic {sum(points for _, points in words[1::2])}", size=24)
    if ui.button("New game"):
        words.clear()
