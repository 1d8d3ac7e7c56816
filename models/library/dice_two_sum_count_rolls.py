def app(ui):
    ui.title("Two dice")
    s = ui.state
    sums = s.get("sums", [])
    if ui.button("Roll"):
        s.dice = [random.randint(1, 6), random.randint(1, 6)]
        sums.append(sum(s.dice))
    if not sums:
        ui.text("Rolls: 0")
        return
    ui.text(f"{s.dice[0]} and {s.dice[1]}", size=40)
    ui.text(f"Sum: {sums[-1]}", size=28)
    ui.text(f"Rolls: {len(sums)}")
    ui.text(f"Average: {sum(sums) / len(sums):.1f}")
