/**
 * Family names of Chinese, Korean and Vietnamese people that are written before the given name, lower case: those
 * that most bearers have, as general knowledge has them.
 */
export const easternSurnames: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng
  cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lü lu ding ren yao shen zhong cui tan fan fang shi liao
  jia xia fu bai zou meng xiong qin qiu hou jin hao gong shao wan qian dai mo kong xi bo hua mao kim lee park choi jung jeong kang
  cho yoon jang lim shin seo kwon hwang ahn hong moon chung roh ban pak chang nguyen nguyễn tran trần pham phạm hoang phan vu vo
  dang bui ngo duong chiang tsai ma`.split(/\s+/)
)
