import random

SYMBOLS = "★●▲◆♥♣"


def deal(s):
    s.cards = random.sample(SYMBOLS * 2, 12)
    s.up, s.found, s.moves = [], [], 0


def app(ui):
    ui.title("Memory")
    s = ui.state
    if "cards" not in s:
        deal(s)
    ui.text(f"Moves: {s.moves}   Pairs: {len(s.found) // 2} of 6", size=20)
    if len(s.up) == 2 and ui.after(1):
        s.up = []
    with ui.grid(4):
        for place, card in enumerate(s.cards):
            if place in s.found:
                ui.text(card, size=32, color="good", align="center")
            elif place in s.up:
                ui.text(card, size=32, align="center")
            elif ui.button("?") and len(s.up) < 2:
                s.up.append(place)
                if len(s.up) == 2:
                    s.moves += 1
                    if s.cards[s.up[0]] == s.cards[s.up[1]]:
                        s.found += s.up
                        s.up = []
    if len(s.found) == 12:
        ui.text(f"Done in {s.moves} moves!", size=24, color="good")
    if ui.button("New game"):
        deal(s)
