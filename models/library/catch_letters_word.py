WORDS = ["CAT", "MOON", "HOUSE"]


def app(ui):
    ui.title("Catch the word")
    s = ui.state
    if ui.button("New game") or "basket" not in s:
        s.basket, s.level, s.got, s.misses, s.falling = 150, 0, 0, 0, [["C", 150, 0], ["A", 60, -110]]
    word = WORDS[min(s.level, len(WORDS) - 1)]
    over = s.misses == 3 or s.level == len(WORDS)
    if not over:
        s.basket = min(270, max(30, s.basket + (ui.key("right") - ui.key("left")) * 260 * ui.dt))
        for letter in s.falling:
            letter[2] += 90 * ui.dt
            caught = 250 < letter[2] < 280 and abs(letter[1] - s.basket) < 35
            if caught and letter[0] == word[s.got]:
                s.got += 1
            elif caught:
                s.misses += 1
            if s.got == len(word):
                s.level, s.got = s.level + 1, 0
                word = WORDS[min(s.level, len(WORDS) - 1)]
            if caught or letter[2] > 300:
                letter[:] = [random.choice([word[s.got], word[s.got], random.choice(word)]), random.randint(30, 270), 0]
    c = ui.canvas(300, 300, background="black")
    for letter, x, y in s.falling:
        c.text(x, y, letter, size=28, color="gold", align="center")
    c.rect(s.basket - 30, 270, 60, 16, "brown")
    shown = " ".join(word[: s.got]) + " _" * (len(word) - s.got)
    ui.text(shown.strip(), size=40, bold=True)
    ui.text(f"Word {min(s.level + 1, 3)} of 3: {word.lower()}, wrong letters {s.misses} of 3", size=20)
    if s.level == len(WORDS):
        ui.text("All words built!", size=28, color="good")
    elif s.misses == 3:
        ui.text("Game over", size=28, color="bad")
