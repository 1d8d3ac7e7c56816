SILLY = [["a goose", "my neighbour's cat", "a marching band", "a film crew"],
         ["stole my keys", "sat on my bicycle", "blocked the road", "ate my homework"]]
BELIEVABLE = [["the bus", "the train", "the lift", "my alarm"], ["didn't come", "was stuck", "broke down", "failed"]]


def app(ui):
    ui.title("Excuses")
    s = ui.state
    who, what = BELIEVABLE if ui.switch("Believable", False) else SILLY
    if ui.button("Another") or "excuse" not in s:
        s.excuse = f"Sorry I'm late, {random.choice(who)} {random.choice(what)}."
        s.count = s.get("count", 0) + 1
    ui.text(s.excuse, size=32, bold=True)
    ui.text(f"Excuse {s.count}", color="muted")
